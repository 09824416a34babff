export const QuickFind = () => <div />;
