package org.tsagaan.kernel;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** As what pictures are written. */
enum PictureFormat {
    /** For papers, which officials save and print. */
    JPEG(0.85f) {
        @Override
        ImageWriter writer() {
            return ImageIO.getImageWritersByFormatName("jpeg").next();
        }
    },
    /** For pages: about half as large; its encoder is native. */
    WEBP(0.8f) {
        @Override
        ImageWriter writer() {
            return new WebPImageWriterSpi().createWriterInstance(null);
        }
    };

    private final float quality;

    PictureFormat(float quality) {
        this.quality = quality;
    }

    abstract ImageWriter writer();

    /** The smallest that this machine can write: {@link #WEBP}, or else {@link #JPEG}. */
    static PictureFormat ofPages() {
        return OfPages.FORMAT;
    }

    /** The picture as a file, without anything but the picture. */
    byte[] write(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = writer();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            if (how.getCompressionType() == null) {
                how.setCompressionType(how.getCompressionTypes()[0]);
            }
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture can not be written", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Found out once, with the first picture. */
    private static final class OfPages {

        private static final PictureFormat FORMAT = choose();

        private static PictureFormat choose() {
            try {
                byte[] _ = WEBP.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
                return WEBP;
            } catch (LinkageError | RuntimeException none) {
                Logger.getLogger(PictureFormat.class.getName())
                        .log(Level.WARNING, "No WebP here: pictures are kept as JPEG", none);
                return JPEG;
            }
        }
    }
}
