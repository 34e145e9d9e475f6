//#region outer
//#region inner
let a = 1;
//#endregion outer
let b = 2;
//#endregion inner
