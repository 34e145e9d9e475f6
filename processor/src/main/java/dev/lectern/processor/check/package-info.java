/**
 * What is checked, one class per rule or family of rules; {@link
 * dev.lectern.processor.check.Checks} is the list of them.
 *
 * <p>A check looks at {@link dev.lectern.processor.resolve.Content} and adds to a {@link
 * dev.lectern.processor.diagnostic.Report}. It changes nothing and needs no other check. Checks that
 * need the compiler's own view, such as annotations on classes that are no slides, are made where
 * that is read.
 */
package dev.lectern.processor.check;
