package org.cdop.annualreport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes a paper as Word: real headings, header rows that repeat and are marked, charts with the same in words, British English. */
final class WordReport {

    private static final int WIDE = 450;
    private static final int SMALL = 9;

    /** Width of a table and of its first column, in twentieths of a point. */
    private static final int TABLE = 9000;
    private static final int FIRST = 2100;

    private final XWPFDocument document = new XWPFDocument();

    byte[] write(Paper paper) {
        styles();
        document.getProperties().getCoreProperties().setTitle(paper.title());
        paragraph("Title", paper.title());
        document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText(paper.mark());
        paper.blocks().forEach(this::write);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            document.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            paragraph("Heading" + (heading.level() - 1), heading.text());
        } else if (block instanceof Block.Words words) {
            XWPFRun run = paragraph(null, words.text());
            run.setBold("draft".equals(words.kind()));
            if ("note".equals(words.kind())) {
                run.setFontSize(SMALL);
            }
        } else if (block instanceof Block.Grid grid) {
            table(grid);
        } else if (block instanceof Block.Picture picture) {
            picture(picture);
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> paragraph(null, "• " + item));
        }
    }

    private void styles() {
        document.createStyles().setSpellingLanguage("en-GB");
        style("Title", "Title", 44, null);
        style("Heading1", "heading 1", 32, 0);
        style("Heading2", "heading 2", 26, 1);
    }

    private void style(String id, String name, int halfPoints, Integer level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        var shape = style.addNewPPr();
        shape.addNewKeepNext();
        shape.addNewSpacing().setBefore(BigInteger.valueOf(halfPoints * 8L));
        if (level != null) {
            shape.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        }
        style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(halfPoints));
        style.getRPr().addNewB();
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    private XWPFRun paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        return run;
    }

    private void table(Block.Grid grid) {
        List<List<String>> rows = grid.rows();
        XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
        table.setWidth("100%");
        CTTblLook look = table.getCTTbl().getTblPr().isSetTblLook() ? table.getCTTbl().getTblPr().getTblLook() : table.getCTTbl().getTblPr().addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(true);
        table.getCTTbl().getTblPr().addNewTblCaption().setVal(grid.title());
        for (int r = 0; r < rows.size(); r++) {
            XWPFTableRow row = table.getRow(r);
            row.setRepeatHeader(r == 0);
            row.setCantSplitRow(true);
            for (int c = 0; c < rows.get(r).size(); c++) {
                XWPFRun run = row.getCell(c).getParagraphs().get(0).createRun();
                run.setText(rows.get(r).get(c));
                run.setFontSize(SMALL);
                run.setBold(r == 0);
            }
        }
        widths(table, rows.get(0).size());
        document.createParagraph();
    }

    /** The first column tells what the row is of, in more words than the others. */
    private static void widths(XWPFTable table, int columns) {
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() < columns) {
            grid.addNewGridCol();
        }
        for (int c = 0; c < columns; c++) {
            int width = columns == 1 ? TABLE : c == 0 ? FIRST : (TABLE - FIRST) / (columns - 1);
            grid.getGridColArray(c).setW(BigInteger.valueOf(width));
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(c).setWidth(String.valueOf(width));
            }
        }
    }

    private void picture(Block.Picture picture) {
        try {
            XWPFRun run = document.createParagraph().createRun();
            run.addPicture(new ByteArrayInputStream(picture.png()), Document.PICTURE_TYPE_PNG, "chart.png", Units.toEMU(WIDE),
                Units.toEMU((double) WIDE * picture.pixelsHigh() / picture.pixelsWide()));
            run.getEmbeddedPictures().get(0).getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.alternative());
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(picture.alternative());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
