/** Pairs of a traditional character and its simplified forms: `萬 万|乾 干`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  export default pairs
}
