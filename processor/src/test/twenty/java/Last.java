import dev.lectern.*;

// error [DuplicateId] @Slide.id: "numbers" is the id of Numbers already; give this slide an id of its
//     own
@Slide(value = "Last", id = "numbers")
// error [UnreadableImage] @Image.value: "img/photo.png" is not a PNG picture: it is text
@Image(value = "img/photo.png", alt = "A photo")
class Last {}
