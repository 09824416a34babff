/** How the printed notice looks: type, colours, boxes, tables. Definitions only; the document's own source follows it. */
export const TYPST_LAYOUT = `
#let ink = rgb("#17212b")
#let quiet = rgb("#4a5966")
#let accent = rgb("#00506b")
#let rule-color = rgb("#cdd6dd")

#let page-layout(title: "", version: [], body) = {
  set page(
    paper: "a4",
    margin: (x: 22mm, top: 22mm, bottom: 24mm),
    footer: context [
      #set text(8.5pt, fill: quiet)
      #title #h(1fr) #counter(page).display("1 / 1", both: true)
    ],
  )
  set text(font: "Source Sans 3", size: 10.5pt, fill: ink)
  set par(leading: 0.62em, spacing: 0.85em, justify: false)
  set list(indent: 0.2em, body-indent: 0.5em, spacing: 0.6em)
  show link: it => text(fill: accent, it)
  show heading.where(level: 1): set text(24pt, weight: "bold")
  show heading.where(level: 2): set text(16pt, weight: "bold", fill: accent)
  show heading.where(level: 2): set block(above: 1.9em, below: 0.9em)
  show heading.where(level: 3): set text(11.5pt, weight: "semibold")
  show heading.where(level: 3): set block(above: 1.5em, below: 0.65em)
  body
}

#let front(title: [], publisher: [], version: []) = {
  text(10pt, weight: "semibold", fill: accent, publisher)
  heading(level: 1, outlined: false, title)
  text(9.5pt, fill: quiet, version)
  v(0.6em)
}

#let gist(body) = block(below: 0.7em, text(fill: quiet, body))

// A short term stands beside its value, a long one above it.
#let term-width = 38mm
#let facts(..rows) = block(above: 0.7em, below: 1em, {
  set terms(separator: [], hanging-indent: term-width, tight: false, spacing: 0.7em)
  terms(..rows.pos().map(((term, value)) => terms.item(
    {
      let told = text(9.5pt, weight: "semibold", fill: quiet, term)
      if term.clusters().len() <= 21 { box(width: term-width, told) } else { told + linebreak() }
    },
    value,
  )))
})

#let captioned-table(caption, columns, widths, rows) = block(above: 1.1em, below: 1.2em, {
  text(weight: "semibold", caption)
  v(-0.3em)
  set text(9.5pt)
  set par(leading: 0.55em)
  set table.cell(breakable: false)
  table(
    columns: widths,
    stroke: (x, y) => (bottom: if y == 0 { 1pt + quiet } else { 0.5pt + rule-color }),
    inset: (x, y) => (left: if x == 0 { 0pt } else { 5pt }, right: 5pt, y: 5pt),
    align: left + top,
    table.header(repeat: true, ..columns.map(column => text(weight: "semibold", fill: quiet, column))),
    ..rows.flatten(),
  )
})

#let summary-box(body) = block(fill: rgb("#e5f1f5"), inset: 14pt, radius: 4pt, width: 100%, breakable: true, {
  show heading: set block(above: 0pt)
  body
})

#let apart-box(body) = block(fill: rgb("#fff6dd"), stroke: (left: 4pt + rgb("#b57a00")), inset: 14pt, width: 100%, breakable: true, {
  show heading: set block(above: 0pt)
  body
})

#let contents(title: []) = {
  set text(10pt)
  block(breakable: false, {
    heading(level: 2, outlined: false, title)
    outline(title: none, depth: 2)
  })
}
`;
