package org.crosscheck.app;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.crosscheck.app.serve.access.Token;
import org.crosscheck.app.serve.access.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crosscheck token}. */
@Command(
    name = "token",
    header = "Make, list and revoke the tokens that open the server.",
    description = {
      "",
      "The store keeps a hash of each token, never the token. A token that was revoked opens nothing"
          + " from then on, also where a browser is signed in with it.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class TokenCommand {

  private final Console console;

  TokenCommand(Console console) {
    this.console = console;
  }

  @Command(
      name = "make",
      header = "Make a token and print it, this once.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  int make(
      @Parameters(paramLabel = "NAME", description = "Whom it is for.") String name,
      @Option(names = "--write", description = "It opens writing too.") boolean write,
      @Mixin StoreOptions stores) {
    return with(
        stores,
        tokens -> {
          try {
            Token.Scope scope = write ? Token.Scope.WRITE : Token.Scope.READ;
            print(tokens.make(name, scope).secret());
            return Exit.DONE;
          } catch (IllegalArgumentException e) {
            console.say(Console.plain(String.valueOf(e.getMessage())));
            return Exit.NOTHING_TO_DO;
          }
        });
  }

  @Command(
      name = "list",
      header = "List the tokens, without their secrets.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  int list(@Mixin StoreOptions stores) {
    return with(
        stores,
        tokens -> {
          for (Token token : tokens.all()) {
            print(
                "%-5s %-6s %s  %s%s"
                    .formatted(
                        token.id(),
                        token.scope().name().toLowerCase(Locale.ROOT),
                        token.made(),
                        Console.plain(token.name()),
                        token.isAlive() ? "" : "  (revoked " + token.revoked() + ")"));
          }
          return Exit.DONE;
        });
  }

  @Command(
      name = "revoke",
      header = "Make a token open nothing from now on.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  int revoke(
      @Parameters(paramLabel = "ID", description = "Its id, as list shows it.") String id,
      @Mixin StoreOptions stores) {
    return with(
        stores,
        tokens -> {
          Optional<Token> revoked = tokens.revoke(id);
          if (revoked.isEmpty()) {
            console.say("token (%s) is not known".formatted(Console.plain(id)));
            return Exit.NOTHING_TO_DO;
          }
          return Exit.DONE;
        });
  }

  private int with(StoreOptions stores, Function<Tokens, Exit> work) {
    return stores.read(console, store -> work.apply(new Tokens(store, console.clock()))).code();
  }

  private void print(String line) {
    PrintWriter out = new PrintWriter(console.out(), false, console.charset());
    out.println(line);
    out.flush();
  }
}
