package org.cdop.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.cdop.sql.RuleBroken;

/** A file that may be kept with a case: refused where it is empty, too large, or not what may be attached, whatever its name says. */
public record KeptFile(String name, String type, String sha256) {

    /** @param most largest size in megabytes (setting) */
    public static KeptFile of(String fileName, byte[] content, int most) {
        if (content.length == 0) {
            throw new RuleBroken("The file is empty. Choose another.");
        }
        if (content.length > most * 1024L * 1024L) {
            throw new RuleBroken("The file is larger than " + most + " MB. Save it smaller, or attach it in parts.");
        }
        String type = DocumentType.of(content, fileName).orElseThrow(() -> new RuleBroken(
            "This kind of file cannot be attached. Attach a PDF, Word or Excel file, a picture, plain text or a saved e-mail."));
        if (DocumentType.isMisnamed(type, fileName)) {
            throw new RuleBroken("The file is not what its name says, and would not open under it. Save it again from the program that made it.");
        }
        return new KeptFile(plain(fileName), type, sha256(content));
    }

    private static String plain(String fileName) {
        String last = fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\\p{Cf}\"]", "").strip();
        return last.isEmpty() ? "document" : last.length() > 150 ? last.substring(last.length() - 150) : last;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
