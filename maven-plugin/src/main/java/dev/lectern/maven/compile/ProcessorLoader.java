package dev.lectern.maven.compile;

import java.io.Closeable;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;

/** The classes of the processor path, loaded once: each compilation has processors of its own. */
final class ProcessorLoader implements Closeable {
  private final URLClassLoader loader;

  ProcessorLoader(List<Path> path, ClassLoader compiler) throws MalformedURLException {
    URL[] urls = new URL[path.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = path.get(i).toUri().toURL();
    }
    loader = new URLClassLoader("lectern-processors", urls, new Jdk(compiler));
  }

  List<Processor> processors() {
    List<Processor> processors = new ArrayList<>();
    ServiceLoader.load(Processor.class, loader).forEach(processors::add);
    return processors;
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }

  /** The JDK and nothing of ours, whose libraries could be other versions. */
  private static final class Jdk extends ClassLoader {
    private final ClassLoader compiler;

    Jdk(ClassLoader compiler) {
      super(ClassLoader.getPlatformClassLoader());
      this.compiler = compiler;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("com.sun.source.") || name.startsWith("com.sun.tools.")) {
        return compiler.loadClass(name);
      }
      throw new ClassNotFoundException(name);
    }
  }
}
