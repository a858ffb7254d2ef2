package org.tsagaan.web.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.tsagaan.web.frame.PageContext;
import org.tsagaan.web.frame.Rendering;

/**
 * Labels of a lot for a printer. The label is laid out once and stamped as often as asked, so that
 * a thousand are made as fast as one.
 *
 * @param label what each says
 * @param stock what they are printed on
 * @param count how many
 * @param first the place on the first sheet where they begin, from 1
 */
public record LabelSheets(LotLabel label, LabelStock stock, int count, int first) {

    /** At most so many labels in one file. */
    public static final int MOST = 1000;

    private static final int LARGEST_LETTERS = 9;
    private static final int SMALLEST_LETTERS = 5;
    private static final float POINTS = 72 / 25.4f;
    private static final float HAIR = 0.2f;
    private static final float GREY = 0.75f;

    /**
     * The file; empty when what the label must say does not fit on this stock in letters that can
     * be read.
     *
     * @param page the words of a paper in Chinese
     * @param instant the date the document bears
     */
    public Optional<byte[]> print(PageContext page, Instant instant) {
        return IntStream.iterate(LARGEST_LETTERS, p -> p >= SMALLEST_LETTERS, p -> p - 1)
                .mapToObj(points -> face(points, page, instant))
                .filter(LabelSheets::isOnePage)
                .findFirst()
                .map(face -> stamp(face, page, instant));
    }

    private byte[] face(int points, PageContext page, Instant instant) {
        return PdfPrinting.print(
                Rendering.render(new LabelFace(label, stock, points), page),
                title(page),
                label.lot().id(),
                instant,
                document ->
                        label.code()
                                .draw(
                                        document,
                                        LabelFace.MARGIN * POINTS,
                                        LabelFace.MARGIN * POINTS,
                                        LabelFace.CODE * POINTS));
    }

    private static boolean isOnePage(byte[] face) {
        try (PDDocument document = Loader.loadPDF(face)) {
            return document.getNumberOfPages() == 1;
        } catch (IOException ourOwn) {
            throw new UncheckedIOException(ourOwn);
        }
    }

    private byte[] stamp(byte[] face, PageContext page, Instant instant) {
        try (PDDocument label = Loader.loadPDF(face);
                PDDocument sheets = new PDDocument()) {
            PDFormXObject stamp = new LayerUtility(sheets).importPageAsForm(label, 0);
            int place = first - 1;
            for (int left = count; left > 0; place = 0) {
                int here = Math.min(left, stock.perSheet() - place);
                sheet(sheets, stamp, place, place + here);
                left -= here;
            }
            return PdfPrinting.save(sheets, title(page), this.label.lot().id(), instant);
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
    }

    private void sheet(PDDocument sheets, PDFormXObject stamp, int from, int until)
            throws IOException {
        float height = stock.pageHeight() * POINTS;
        PDPage page = new PDPage(new PDRectangle(stock.pageWidth() * POINTS, height));
        sheets.addPage(page);
        try (var stream = new PDPageContentStream(sheets, page)) {
            for (int place = from; place < until; place++) {
                float left = stock.left(place) * POINTS;
                float lower = height - (stock.top(place) + stock.height()) * POINTS;
                stream.saveGraphicsState();
                stream.transform(Matrix.getTranslateInstance(left, lower));
                stream.drawForm(stamp);
                stream.restoreGraphicsState();
                if (stock.isSheet()) {
                    cut(stream, left, lower);
                }
            }
        }
    }

    /** A hair line around a label, for who cuts plain paper. */
    private void cut(PDPageContentStream stream, float left, float lower) throws IOException {
        stream.setLineWidth(HAIR);
        stream.setStrokingColor(GREY);
        stream.addRect(left, lower, stock.width() * POINTS, stock.height() * POINTS);
        stream.stroke();
    }

    private String title(PageContext page) {
        return page.text("label.file", label.lot().productZh(), label.lot().lotNumber().text());
    }
}
