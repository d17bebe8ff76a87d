package org.cdop.system;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a Chromium: {@code $CHROMIUM}, then the PATH, then Playwright's own download, then the headless build on npm.
 * Where there is none the tests fail and say how to get one; they are never left out in silence.
 */
final class Chromium {

    private static final String NPM_PACKAGE = "@sparticuz/chromium@153.0.0";
    /** The headless build first: it opens no window with its bars and menus for each page, and is the quicker for it. */
    private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Chromium() {
    }

    static Path program() {
        String named = System.getenv("CHROMIUM");
        if (named != null && !named.isBlank()) {
            if (!Files.isExecutable(Path.of(named))) {
                throw new IllegalStateException("CHROMIUM names " + named + ", which is no program.");
            }
            return Path.of(named);
        }
        return onPath().or(Chromium::downloaded).or(Chromium::fromNpm).orElseThrow(() -> new IllegalStateException(
            "No Chromium was found for the browser tests: install one (Debian: apt-get install chromium-headless-shell), or name one with"
                + " CHROMIUM=/path/to/chromium, or install npm so that it can be fetched."));
    }

    private static Optional<Path> onPath() {
        return NAMES.stream().flatMap(name -> Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .map(folder -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> downloaded() {
        Path cache = Path.of(System.getenv().getOrDefault("PLAYWRIGHT_BROWSERS_PATH",
            System.getProperty("user.home") + "/.cache/ms-playwright"));
        if (!Files.isDirectory(cache)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(cache, 4)) {
            return files.filter(f -> List.of("chrome", "headless_shell", "chrome-headless-shell").contains(f.getFileName().toString()))
                .filter(f -> Files.isRegularFile(f) && Files.isExecutable(f)).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> fromNpm() {
        Path folder = Path.of(System.getProperty("cdop.root"), "src/systemtest/target/chromium");
        try {
            Files.createDirectories(folder);
            run(folder, "npm", "install", "--no-audit", "--no-fund", "--prefix", folder.toString(), NPM_PACKAGE);
            String out = run(folder, "node", "--input-type=module", "-e",
                "const c = (await import('@sparticuz/chromium')).default; console.log(await c.executablePath())");
            Path program = Path.of(out.strip().lines().reduce((a, b) -> b).orElse("").strip());
            return Files.isExecutable(program) ? Optional.of(program) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String run(Path folder, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("TMPDIR", folder.toString());
        return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
