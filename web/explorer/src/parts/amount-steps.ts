// amount-steps.ts: five steps of one hue for amounts from few to many: 1 is step 1, the largest is step 5, and each step is so many times the one before.
export function stepOf(value: number, most: number): 1 | 2 | 3 | 4 | 5 {
  if (value <= 1 || most <= 1) return 1;
  return Math.min(5, 1 + Math.round((4 * Math.log(value)) / Math.log(most))) as 1 | 2 | 3 | 4 | 5;
}
