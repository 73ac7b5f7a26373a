/**
 * What a table of English words asks of every other language: the same keys, functions of the same parameters, and any
 * text where English has its own.
 */
export type Worded<Words> = Words extends string
  ? string
  : Words extends (...params: infer Params) => infer Said
    ? (...params: Params) => Worded<Said>
    : Words extends object
      ? { readonly [Key in keyof Words]: Worded<Words[Key]> }
      : Words;
