/** Google's own sentences, as reported by users and public suites [R/L]; the add-on must be able to recognise them. */
export const GOOGLE = {
  noAccess: "You do not have permission to access the requested document.",
  noDocument: "Unexpected error while getting the method or property openById on object SpreadsheetApp.",
  noItem:
    "No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.",
  noAction: "You do not have permission to perform that action.",
  protectedCell:
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  lockTimeout: "Lock timeout: another process was holding the lock for too long.",
  tooManyMails: "Service invoked too many times for one day: email.",
  tooManyRecipients: "Limit Exceeded: Email Recipients Per Message.",
  mailBody: "Limit Exceeded: Email Body Size.",
  tooMuchTriggerTime: "Service using too much computer time for one day",
  tooManyAtOnce: "There are too many scripts running simultaneously for this Google user account.",
  tooManyPropertyCalls: "Service invoked too many times for one day: properties.",
  tooManyTriggers:
    "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
  noTestTriggers: "Triggers cannot be created by an add-on that is installed for testing.",
  oneAddonTrigger:
    "This add-on has created too many time-based triggers in this document for this Google user account.",
  addonHourly: "Add-ons may not run time-based triggers more often than once an hour.",
  valueTooLarge: "Argument too large: value",
  storeFull: "You have exceeded the property storage quota. Please remove some properties and try again.",
  outside: "The coordinates of the range are outside the dimensions of the sheet.",
  rangeNotFound: "Range not found",
  partOfMerge: "You must select all cells in a merged range to merge or unmerge them.",
  noUi: "Cannot call SpreadsheetApp.getUi() from this context.",
  lastSheet: "You can't remove all the visible sheets in a document.",
} as const;

export function rowMismatch(data: number, range: number): string {
  return `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`;
}

export function columnMismatch(data: number, range: number): string {
  return `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`;
}

export function sheetExists(name: string): string {
  return `A sheet with the name "${name}" already exists. Please enter another name.`;
}

export function invalidData(a1: string): string {
  return `The data you entered in cell ${a1} violates the data validation rules set on this cell.`;
}
