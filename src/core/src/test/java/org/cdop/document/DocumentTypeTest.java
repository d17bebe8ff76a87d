package org.cdop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentTypeTest {

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_PDF_is_a_PDF_whatever_it_is_called() {
        assertThat(DocumentType.of(text("%PDF-1.7\n1 0 obj\n"), "report.txt")).contains("application/pdf");
    }

    @Test
    void a_program_called_report_pdf_is_refused() {
        assertThat(DocumentType.of(text("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0"), "report.pdf")).isEmpty();
        assertThat(DocumentType.of(text("\u007fELF\2\1\1\0\0\0\0\0\0\0\0\0"), "report.pdf")).isEmpty();
        assertThat(DocumentType.of(text("#!/bin/sh\nrm -r x\n"), "minutes.txt")).isEmpty();
    }

    @Test
    void a_web_page_and_a_drawing_that_can_hold_scripts_are_refused() {
        assertThat(DocumentType.of(text("<!DOCTYPE html><html><script>x</script></html>"), "minutes.txt")).isEmpty();
        assertThat(DocumentType.of(text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "picture.png")).isEmpty();
    }

    @Test
    void word_and_excel_files_are_taken() throws IOException {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        ByteArrayOutputStream excel = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument(); XSSFWorkbook book = new XSSFWorkbook()) {
            document.createParagraph().createRun().setText("Minutes");
            document.write(word);
            book.createSheet("a");
            book.write(excel);
        }
        assertThat(DocumentType.of(word.toByteArray(), "minutes.docx")).contains("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(DocumentType.of(excel.toByteArray(), "list.xlsx")).contains("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void an_archive_is_refused_under_its_own_name() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("a.exe"));
            out.write(1);
        }
        assertThat(DocumentType.of(zip.toByteArray(), "all.zip")).isEmpty();
    }

    @Test
    void a_text_called_report_pdf_is_misnamed_and_one_without_an_ending_is_not() {
        assertThat(DocumentType.isMisnamed("text/plain", "report.PDF")).isTrue();
        assertThat(DocumentType.isMisnamed("application/pdf", "report.txt")).isTrue();
        assertThat(DocumentType.isMisnamed("text/plain", "report")).isFalse();
        assertThat(DocumentType.isMisnamed("text/plain", "minutes of Dr. Alder")).isFalse();
        assertThat(DocumentType.isMisnamed("message/rfc822", "letter.eml")).isFalse();
        assertThat(DocumentType.isMisnamed("image/jpeg", "scan.jpeg")).isFalse();
    }

    @Test
    void pictures_and_plain_text_are_taken() {
        assertThat(DocumentType.of(text("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"), "scan")).contains("image/png");
        assertThat(DocumentType.of(text("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0"), "scan")).contains("image/jpeg");
        assertThat(DocumentType.of(text("Seen at home on 3 May."), "note.txt")).contains("text/plain");
    }
}
