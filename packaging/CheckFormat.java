import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Holds all Java source to one format: `CheckFormat check DIR…` names the files that depart from
/// it and fails, `CheckFormat rewrite DIR…` puts them right.
final class CheckFormat {

    public static void main(String[] args) throws IOException {
        boolean rewrite = args[0].equals("rewrite");
        List<String> call = new ArrayList<>(List.of("--aosp"));
        call.addAll(rewrite ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
        for (int i = 1; i < args.length; i++) {
            call.addAll(sources(Path.of(args[i])));
        }
        PrintWriter out = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        ToolProvider formatter = ToolProvider.findFirst("google-java-format").orElseThrow();
        int outcome = formatter.run(out, out, call.toArray(String[]::new));
        if (outcome != 0 && !rewrite) {
            System.err.println("The files above are not formatted: mvn -q validate -Pformat");
        }
        System.exit(outcome);
    }

    private static List<String> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString).filter(name -> name.endsWith(".java")).toList();
        }
    }
}
