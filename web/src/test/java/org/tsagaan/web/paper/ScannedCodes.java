package org.tsagaan.web.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What a scanner reads from a page as it would come out of a printer. */
final class ScannedCodes {

    private static final int DOTS_PER_INCH = 200;

    private ScannedCodes() {}

    /**
     * The text of each code on a page.
     *
     * @throws NotFoundException when there is none that can be read
     */
    static List<String> of(PDDocument document, int page) throws IOException, NotFoundException {
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH);
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        var light = new RGBLuminanceSource(width, image.getHeight(), pixels);
        Result[] found =
                new QRCodeMultiReader()
                        .decodeMultiple(
                                new BinaryBitmap(new HybridBinarizer(light)),
                                Map.of(DecodeHintType.TRY_HARDER, true));
        return Arrays.stream(found).map(Result::getText).toList();
    }
}
