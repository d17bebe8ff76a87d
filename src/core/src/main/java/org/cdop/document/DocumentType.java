package org.cdop.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.Tika;

/**
 * What a file really is, told by its content and not by its name. Only kinds that people attach to a case are taken:
 * PDF, Word, Excel, pictures, plain text and saved e-mails.
 */
final class DocumentType {

    private static final Map<String, String> TAKEN = Map.of(
        "application/pdf", "PDF",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel",
        "application/x-tika-ooxml", "Word or Excel",
        "image/jpeg", "picture",
        "image/png", "picture",
        "text/plain", "text",
        "message/rfc822", "text");

    private static final Map<String, String> ENDINGS = Map.of("pdf", "PDF", "docx", "Word", "xlsx", "Excel", "jpg", "picture",
        "jpeg", "picture", "png", "picture", "txt", "text", "eml", "text");

    private static final Tika TIKA = new Tika();

    private DocumentType() {
    }

    /** Whether a name ends as files of another kind do: a text called report.pdf opens in no reader. Unknown endings say nothing. */
    static boolean isMisnamed(String type, String fileName) {
        String name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
        String ending = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
        return ENDINGS.containsKey(ending) && !ENDINGS.get(ending).equals(TAKEN.get(type));
    }

    /** The media type, where it is one that may be attached; empty for anything else, whatever its name says. */
    static Optional<String> of(byte[] content, String fileName) {
        String found = TIKA.detect(content);
        if ("application/x-tika-ooxml".equals(found) || "application/zip".equals(found)) {
            found = TIKA.detect(content, fileName);
        }
        return TAKEN.containsKey(found) ? Optional.of(found) : Optional.empty();
    }
}
