/** A share with three decimals, cut and not rounded: only what is whole reads 1.000. A dash where there is nothing to share. */
export function showShare(share: number | null): string {
  return share === null ? '–' : cut(share, 3).toFixed(3)
}

/** A share cut to so many decimals. */
export function cut(share: number, decimals: number): number {
  // A share such as 0.29 times 100 is a little less than 29 in floating point.
  return Math.floor(share * 10 ** decimals + 1e-9) / 10 ** decimals
}
