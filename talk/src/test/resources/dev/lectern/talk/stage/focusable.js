// What has to be reached by the tabulator, each with a name of its own.
() => focusable(looked()).map(focusName)
