/** The notice language's public surface: what other packages may import from `@seloste/notice`. */
export {};
