// amount-steps.ts: five steps of one hue for amounts from few to many.

export type Step = 1 | 2 | 3 | 4 | 5;

/** The step of a count: 1 is step 1, the largest is step 5, and each step is so many times the one before. */
export function stepOf(count: number, most: number): Step {
  if (count <= 1 || most <= 1) return 1;
  return Math.min(5, 1 + Math.round((4 * Math.log(count)) / Math.log(most))) as Step;
}

/** The step of an amount that is no count, such as a share: five equal steps up to the largest. */
export const evenStepOf = (amount: number, most: number): Step => Math.min(5, Math.max(1, Math.ceil((5 * amount) / most))) as Step;
