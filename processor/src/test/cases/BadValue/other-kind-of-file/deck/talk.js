document.title += " ";
