package org.tsagaan.web.paper;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.tsagaan.kernel.BrokenInvariant;

/** An address as a QR code (ISO/IEC 18004): read even when a seventh of it is scratched away. */
public final class QrCode {

    /** Modules that must stay white around it. */
    private static final int QUIET = 4;

    private final ByteMatrix matrix;

    private QrCode(ByteMatrix matrix) {
        this.matrix = matrix;
    }

    /** The code of an address, which has only characters of an address. */
    public static QrCode of(String address) {
        try {
            return new QrCode(Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException tooLong) {
            throw new BrokenInvariant("No code holds " + address.length() + " characters");
        }
    }

    /** How many modules it is wide, its quiet zone included. */
    public int modules() {
        return matrix.getWidth() + 2 * QUIET;
    }

    /** Its dark modules as an SVG path, one unit each. */
    public String path() {
        StringBuilder path = new StringBuilder();
        eachDark(
                (column, row) ->
                        path.append('M')
                                .append(column + QUIET)
                                .append(' ')
                                .append(row + QUIET)
                                .append("h1v1h-1z"));
        return path.toString();
    }

    /**
     * Draws it on the first page of a document, without a quiet zone. Lengths in points.
     *
     * @param right from the right edge of the page to the code
     * @param top from the upper edge of the page to the code
     * @throws IOException when the document can not be written
     */
    void draw(PDDocument document, float right, float top, float side) throws IOException {
        var page = document.getPage(0);
        float module = side / matrix.getWidth();
        float left = page.getMediaBox().getWidth() - right - side;
        float upper = page.getMediaBox().getHeight() - top;
        try (var stream = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            eachDark(
                    (column, row) ->
                            stream.addRect(
                                    left + column * module,
                                    upper - (row + 1) * module,
                                    module,
                                    module));
            stream.fill();
        }
    }

    /** What is done with a dark module. */
    private interface Module<E extends Exception> {
        void at(int column, int row) throws E;
    }

    private <E extends Exception> void eachDark(Module<E> module) throws E {
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row) == 1) {
                    module.at(column, row);
                }
            }
        }
    }
}
