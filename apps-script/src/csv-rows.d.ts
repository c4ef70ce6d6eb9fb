/** A .csv of the templates arrives as its rows of texts: the build reads it. */
declare module "*.csv" {
  const rows: readonly (readonly string[])[];
  export = rows;
}
