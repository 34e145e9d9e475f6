package dev.lectern.maven.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What a project tells its maven-compiler-plugin, in its configuration or by properties. */
final class CompilerSettings {
  private static final String PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";

  private final Properties properties;
  private final Xpp3Dom configuration;

  CompilerSettings(MavenProject project) {
    properties = project.getProperties();
    configuration = configuration(project.getPlugin(PLUGIN));
  }

  private static Xpp3Dom configuration(Plugin plugin) {
    Xpp3Dom none = new Xpp3Dom("configuration");
    if (plugin == null) {
      return none;
    }
    Xpp3Dom all = plugin.getConfiguration() instanceof Xpp3Dom dom ? dom : none;
    PluginExecution compile = plugin.getExecutionsAsMap().get("default-compile");
    return compile != null && compile.getConfiguration() instanceof Xpp3Dom own
        ? Xpp3Dom.mergeXpp3Dom(new Xpp3Dom(own), new Xpp3Dom(all))
        : all;
  }

  /** A setting by the name of its element, or else by that of its property. */
  Optional<String> value(String element, String property) {
    Xpp3Dom child = configuration.getChild(element);
    String value =
        child != null && child.getValue() != null
            ? child.getValue()
            : properties.getProperty(property);
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** The children of an element of the configuration; none if there is no such element. */
  List<Xpp3Dom> children(String element) {
    Xpp3Dom parent = configuration.getChild(element);
    return parent == null ? List.of() : List.of(parent.getChildren());
  }

  boolean has(String element) {
    return configuration.getChild(element) != null;
  }

  /** As javac takes them. */
  List<String> options() {
    List<String> options = new ArrayList<>();
    Optional<String> release = value("release", "maven.compiler.release");
    if (release.isPresent()) {
      options.addAll(List.of("--release", release.get()));
    } else {
      value("source", "maven.compiler.source")
          .ifPresent(source -> options.addAll(List.of("-source", source)));
      value("target", "maven.compiler.target")
          .ifPresent(target -> options.addAll(List.of("-target", target)));
    }
    if (value("parameters", "maven.compiler.parameters").filter("true"::equals).isPresent()) {
      options.add("-parameters");
    }
    if (value("enablePreview", "maven.compiler.enablePreview").filter("true"::equals).isPresent()) {
      options.add("--enable-preview");
    }
    for (Xpp3Dom argument : children("compilerArgs")) {
      if (argument.getValue() != null && !argument.getValue().isBlank()) {
        options.add(argument.getValue().strip());
      }
    }
    value("compilerArgument", "lectern.none").ifPresent(options::add);
    return options;
  }
}
