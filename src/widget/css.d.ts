// Style sheets become text when the widget is built.
declare module '*.css' {
  const text: string;
  export default text;
}
