export const id = 448;
export const ids = [448];
export const modules = {

/***/ 7448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hasLabel: () => (/* binding */ hasLabel)
/* harmony export */ });
/** Whether a pull request has a label now, whatever the event's payload says of it. Needs `pull-requests: read`. */
async function hasLabel(client, repository, number, label) {
    const labels = await client.paginate(client.rest.issues.listLabelsOnIssue, {
        ...repository,
        issue_number: number,
        per_page: 100,
    });
    return labels.some(({ name }) => name === label);
}


/***/ })

};
