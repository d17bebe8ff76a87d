package org.cdop.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a PDF to take away; its name says the case and the form, never the child. */
public final class PdfAnswer {

    private PdfAnswer() {
    }

    public static void send(HttpServletResponse response, String name, byte[] content) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "-") + ".pdf\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
