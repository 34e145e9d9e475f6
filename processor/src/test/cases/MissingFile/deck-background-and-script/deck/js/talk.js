console.debug("ready");
