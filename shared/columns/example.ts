/** In the remark of the example row of a template, so that the row is known when the file comes back with it. */
export const EXAMPLE_MARK = '【示例行，报送前请删除】';
