class A {
  void b() {
    for (;;) { // @start region="loop"
      // @start region=body
      a();
      // @end
    } // @end region="loop"
  }
}
