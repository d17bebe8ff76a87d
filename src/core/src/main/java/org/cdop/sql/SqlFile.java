package org.cdop.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A titled query kept in a file below {@code sql/}: a header of {@code -- Key: value} lines, then one statement with
 * {@code :named} parameters.
 */
public final class SqlFile {

    private static final Map<String, SqlFile> LOADED = new ConcurrentHashMap<>();
    private static final Pattern HEADER = Pattern.compile("^-- ?([A-Z][A-Za-z ]*):\\s*(.*)$");
    private static final Pattern PARAMETER =
        Pattern.compile("'(?:[^']|'')*'|--[^\\n]*|::[a-z]+|:([a-z][A-Za-z0-9_]*)");

    private final String path;
    private final String text;
    private final Map<String, String> header = new LinkedHashMap<>();
    private final String prepared;
    private final List<String> parameters = new ArrayList<>();

    private SqlFile(String path, String text) {
        this.path = path;
        this.text = text;
        String key = null;
        for (String line : text.split("\\R")) {
            Matcher m = HEADER.matcher(line);
            if (m.matches()) {
                key = m.group(1);
                header.put(key, m.group(2).trim());
            } else if (line.startsWith("--") && key != null) {
                header.merge(key, line.substring(2).trim(), (a, b) -> a + " " + b);
            } else {
                break;
            }
        }
        StringBuilder out = new StringBuilder();
        Matcher m = PARAMETER.matcher(text);
        while (m.find()) {
            if (m.group(1) != null) {
                parameters.add(m.group(1));
                m.appendReplacement(out, "?");
            } else {
                m.appendReplacement(out, Matcher.quoteReplacement(m.group()));
            }
        }
        prepared = m.appendTail(out).toString();
    }

    /** Loads {@code sql/<path>} once; refuses a missing file or one without a title. */
    public static SqlFile of(String path) {
        return LOADED.computeIfAbsent(path, SqlFile::load);
    }

    /** Reads a query that is given as text, for instance in a test. */
    public static SqlFile ofText(String name, String text) {
        return new SqlFile(name, text);
    }

    private static SqlFile load(String path) {
        try (InputStream in = SqlFile.class.getResourceAsStream("/sql/" + path)) {
            if (in == null) {
                throw new IllegalStateException("No query sql/" + path);
            }
            SqlFile file = new SqlFile(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (!file.header.containsKey("Title")) {
                throw new IllegalStateException("sql/" + path + " has no line “-- Title: …”");
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String path() {
        return path;
    }

    /** The file as it stands, fit to be printed as a definition. */
    public String text() {
        return text;
    }

    /** A line of the header, or an empty text. */
    public String header(String key) {
        return header.getOrDefault(key, "");
    }

    String prepared() {
        return prepared;
    }

    /** Names of the parameters, in the order in which they stand; one that stands twice is named twice. */
    public List<String> parameters() {
        return parameters;
    }
}
