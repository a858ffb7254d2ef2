package org.tsagaan.web.paper;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.tsagaan.kernel.BrokenInvariant;

/** A QR code (ISO/IEC 18004) on the first page of a document, drawn as squares. */
final class PrintedCode {

    private static final float SIDE = 82;
    private static final float MARGIN = 45;

    private PrintedCode() {}

    /**
     * @param text what the code says
     * @throws IOException when the document can not be written
     */
    static void draw(PDDocument document, String text) throws IOException {
        ByteMatrix squares = matrix(text);
        PDPage page = document.getPage(0);
        float square = SIDE / squares.getWidth();
        float left = page.getMediaBox().getWidth() - MARGIN - SIDE;
        float top = page.getMediaBox().getHeight() - MARGIN;
        try (var stream = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            for (int row = 0; row < squares.getHeight(); row++) {
                for (int column = 0; column < squares.getWidth(); column++) {
                    if (squares.get(column, row) == 1) {
                        stream.addRect(
                                left + column * square, top - (row + 1) * square, square, square);
                    }
                }
            }
            stream.fill();
        }
    }

    private static ByteMatrix matrix(String text) {
        try {
            return Encoder.encode(
                            text,
                            ErrorCorrectionLevel.M,
                            Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException tooLong) {
            throw new BrokenInvariant("No code holds " + text.length() + " characters");
        }
    }
}
