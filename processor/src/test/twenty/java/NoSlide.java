class NoSlide {}
