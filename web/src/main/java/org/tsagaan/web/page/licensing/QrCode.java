package org.tsagaan.web.page.licensing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * An address as a QR code.
 *
 * @param path its dark modules as an SVG path, one unit each
 * @param modules how many it is wide, its quiet zone included
 */
record QrCode(String path, int modules) {

    private static final Map<EncodeHintType, ?> QUIET_ZONE = Map.of(EncodeHintType.MARGIN, 4);

    static QrCode of(String address) {
        BitMatrix matrix = matrix(address);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new QrCode(path.toString(), matrix.getWidth());
    }

    private static BitMatrix matrix(String address) {
        try {
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, QUIET_ZONE);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code of " + address, tooLong);
        }
    }
}
