/** Column XFD, the last of a sheet. */
export const LAST_COLUMN_INDEX = 16_383;
/** Row 1048576, the last of a sheet. */
export const LAST_ROW_INDEX = 1_048_575;
