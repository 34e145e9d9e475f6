package dev.lectern.maven.imports.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mozilla.javascript.CompilerEnvirons;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.EvaluatorException;
import org.mozilla.javascript.Parser;
import org.mozilla.javascript.Token;
import org.mozilla.javascript.ast.ArrayLiteral;
import org.mozilla.javascript.ast.AstNode;
import org.mozilla.javascript.ast.AstRoot;
import org.mozilla.javascript.ast.ExpressionStatement;
import org.mozilla.javascript.ast.InfixExpression;
import org.mozilla.javascript.ast.KeywordLiteral;
import org.mozilla.javascript.ast.Name;
import org.mozilla.javascript.ast.NumberLiteral;
import org.mozilla.javascript.ast.ObjectLiteral;
import org.mozilla.javascript.ast.ObjectProperty;
import org.mozilla.javascript.ast.ParenthesizedExpression;
import org.mozilla.javascript.ast.StringLiteral;
import org.mozilla.javascript.ast.TemplateCharacters;
import org.mozilla.javascript.ast.TemplateLiteral;
import org.mozilla.javascript.ast.UnaryExpression;

/** Reads the object that {@code Reveal.initialize} is given. Nothing of a script is ever run. */
public final class RevealOptions {
  /** What stands for a value that is no literal, such as a function. */
  public static final Object UNREADABLE = new Symbol("(code)");

  private static final int LONGEST = 200_000;

  private RevealOptions() {}

  /** The options in a script, or nothing if it does not start reveal.js. */
  public static Optional<Map<String, Object>> of(String script) {
    if (script.length() > LONGEST) {
      return Optional.empty();
    }
    for (String start : List.of("initialize", "new Reveal", "Reveal.configure")) {
      for (int at = script.indexOf(start); at >= 0; at = script.indexOf(start, at + 1)) {
        int brace = script.indexOf('{', at);
        boolean near = brace >= 0 && isCall(script.substring(at + start.length(), brace));
        int end = near ? Braces.end(script, brace) : -1;
        if (end > 0) {
          return Optional.of(parse(script.substring(brace, end)));
        }
        String named = named(script.substring(at + start.length()));
        if (!named.isEmpty()) {
          Optional<Map<String, Object>> variable = variable(script, named);
          if (variable.isPresent()) {
            return variable;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Between the name and the brace: {@code (}, perhaps a merge or the element of the deck. */
  private static boolean isCall(String between) {
    return between.strip().startsWith("(") && between.length() < 200 && !between.contains(";");
  }

  private static String named(String rest) {
    var call = java.util.regex.Pattern.compile("^\\(\\s*([\\w$]+)\\s*\\)").matcher(rest);
    return call.find() ? call.group(1) : "";
  }

  private static Optional<Map<String, Object>> variable(String script, String name) {
    var set =
        java.util.regex.Pattern.compile(java.util.regex.Pattern.quote(name) + "\\s*=\\s*\\{")
            .matcher(script);
    if (!set.find()) {
      return Optional.empty();
    }
    int end = Braces.end(script, set.end() - 1);
    return end > 0 ? Optional.of(parse(script.substring(set.end() - 1, end))) : Optional.empty();
  }

  private static Map<String, Object> parse(String object) {
    CompilerEnvirons how = new CompilerEnvirons();
    how.setLanguageVersion(Context.VERSION_ES6);
    how.setRecoverFromErrors(true);
    how.setIdeMode(true);
    how.setReservedKeywordAsIdentifier(true);
    try {
      AstRoot root = new Parser(how, how.getErrorReporter()).parse("(" + object + ")", "", 1);
      if (root.getFirstChild() instanceof ExpressionStatement statement
          && value(statement.getExpression()) instanceof Map<?, ?> map) {
        Map<String, Object> options = new LinkedHashMap<>();
        map.forEach((key, value) -> options.put(String.valueOf(key), value));
        return options;
      }
    } catch (EvaluatorException | StackOverflowError unreadable) {
      // Then nothing is known of its options, which the report says.
    }
    return new LinkedHashMap<>(Map.of("*", UNREADABLE));
  }

  private static Object value(AstNode node) {
    if (node instanceof ParenthesizedExpression inner) {
      return value(inner.getExpression());
    } else if (node instanceof StringLiteral text) {
      return text.getValue();
    } else if (node instanceof TemplateLiteral template) {
      StringBuilder text = new StringBuilder();
      for (AstNode each : template.getElements()) {
        if (!(each instanceof TemplateCharacters letters)) {
          return UNREADABLE;
        }
        text.append(letters.getValue());
      }
      return text.toString();
    } else if (node instanceof NumberLiteral number) {
      return number.getNumber();
    } else if (node instanceof KeywordLiteral word) {
      return keyword(word);
    } else if (node instanceof Name name) {
      return name.getIdentifier().equals("undefined") ? null : new Symbol(name.getIdentifier());
    } else if (node instanceof UnaryExpression sign && sign.getOperator() == Token.NEG) {
      return value(sign.getOperand()) instanceof Double number ? (Object) (-number) : UNREADABLE;
    } else if (node instanceof ArrayLiteral array) {
      List<Object> items = new ArrayList<>();
      array.getElements().forEach(item -> items.add(value(item)));
      return items;
    } else if (node instanceof ObjectLiteral object) {
      return object(object);
    } else if (node instanceof InfixExpression infix) {
      return calculated(infix);
    }
    return UNREADABLE;
  }

  /** A name in the script, such as that of a plugin. */
  public record Symbol(String name) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Object keyword(KeywordLiteral word) {
    return switch (word.getType()) {
      case Token.TRUE -> true;
      case Token.FALSE -> false;
      case Token.NULL -> null;
      default -> UNREADABLE;
    };
  }

  private static Object object(ObjectLiteral object) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (var element : object.getElements()) {
      if (element instanceof ObjectProperty property) {
        map.put(key(property.getKey()), value(property.getValue()));
      }
    }
    return map;
  }

  private static String key(AstNode key) {
    if (key instanceof StringLiteral text) {
      return text.getValue();
    }
    return key instanceof Name name ? name.getIdentifier() : key.toSource();
  }

  /** {@code 16 * 60}, {@code "a" + "b"}, {@code Plugin.Name}. */
  private static Object calculated(InfixExpression infix) {
    Object left = value(infix.getLeft());
    Object right = value(infix.getRight());
    if (left instanceof Double a && right instanceof Double b) {
      switch (infix.getOperator()) {
        case Token.ADD:
          return a + b;
        case Token.SUB:
          return a - b;
        case Token.MUL:
          return a * b;
        case Token.DIV:
          return a / b;
        default:
          return UNREADABLE;
      }
    }
    if (infix.getOperator() == Token.ADD && left instanceof String a && right instanceof String b) {
      return a + b;
    }
    return left instanceof Symbol a && right instanceof Symbol b
        ? new Symbol(a.name() + "." + b.name())
        : UNREADABLE;
  }
}
