package org.crosscheck.app;

import java.util.Optional;
import org.crosscheck.flow.Flow;
import picocli.CommandLine.IVersionProvider;

/** The program's version as its jar gives it, and that of the reader's weights. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Crosscheck.class.getPackage().getImplementationVersion())
            .orElse("from source");
    return new String[] {"crosscheck " + version, "reader " + Flow.reader()};
  }
}
