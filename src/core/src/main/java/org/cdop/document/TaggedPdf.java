package org.cdop.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Makes a tagged PDF that assistive technology can read (PDF/UA-1) out of a page of plain HTML whose head has title, description and subject. */
public final class TaggedPdf {

    /** What every paper of the system looks like; "%s" stands at the foot before the page number. */
    public static final String CSS = """
        @page { size: A4; margin: 20mm 18mm; @bottom-center { content: "%s · page " counter(page); font: 8pt DejaVu } }
        body { font: 9.5pt DejaVu; line-height: 1.4; color: #16282c }
        h1 { font-size: 20pt; line-height: 1.2 } h2 { font-size: 14pt; margin-top: 18pt } h3 { font-size: 11pt; margin-top: 12pt }
        h2, h3 { page-break-after: avoid } .note { color: #48595d; font-size: 8pt }
        """;

    private TaggedPdf() {
    }

    /** @param page a whole HTML page; refused where it is not well formed */
    public static byte[] of(String page) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> TaggedPdf.class.getResourceAsStream("/fonts/DejaVuSans.ttf"), "DejaVu", 400, FontStyle.NORMAL, true);
            builder.useFont(() -> TaggedPdf.class.getResourceAsStream("/fonts/DejaVuSans-Bold.ttf"), "DejaVu", 700, FontStyle.NORMAL, true);
            builder.withHtmlContent(page, null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text as it may stand in HTML; characters that no text has are dropped. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
            .replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }
}
