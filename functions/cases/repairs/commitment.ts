/** 《信用修复承诺书》: what an enterprise, or its agent for it, commits itself to. A new text is a new version. */
export const REPAIR_COMMITMENT = {
  version: '2026-1',
  text: '本企业承诺：失信行为已经纠正，法律文书确定的义务已经履行；所附材料真实、合法、有效，如有隐瞒或虚假，愿承担相应法律责任；今后依法诚信经营。',
} as const;
