interface OfUnit {
  months: readonly { month: string; figures: { answeredInTime: number; overdue: number } }[];
}

/** What all units together answered in time, and late or not yet, in each month. */
export const assistByMonth = (units: readonly OfUnit[]): { month: string; inTime: number; late: number }[] =>
  (units[0]?.months ?? []).map(({ month }) => {
    const figures = units
      .flatMap(({ months }) => months.filter((one) => one.month === month))
      .map((one) => one.figures);
    return {
      month,
      inTime: figures.reduce((sum, { answeredInTime }) => sum + answeredInTime, 0),
      late: figures.reduce((sum, { overdue }) => sum + overdue, 0),
    };
  });
