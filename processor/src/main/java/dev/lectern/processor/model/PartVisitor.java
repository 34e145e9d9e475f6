package dev.lectern.processor.model;

/** Does with each kind of part what is to be done with it. */
public interface PartVisitor {
  void prose(Part.Prose part);

  void listing(Part.Listing part);

  void rows(Part.Rows part);

  void columns(Part.Columns part);

  void change(Part.Change part);

  void file(Part.File part);

  void tex(Part.Tex part);

  void style(Part.Style part);
}
