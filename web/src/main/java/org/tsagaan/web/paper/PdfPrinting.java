package org.tsagaan.web.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.tsagaan.kernel.ChinaTime;

/** Prints a page as PDF, its Chinese in a font of our own: the same page, the same bytes. */
final class PdfPrinting {

    private static final String FONT = "NotoSansSC-Regular.ttf";
    private static final float CODE_SIDE = 82;
    private static final float CODE_MARGIN = 45;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfPrinting() {}

    /**
     * @param html well-formed; nothing outside it is ever fetched
     * @param number makes the document's identity
     * @param instant the date the document bears
     */
    static byte[] print(byte[] html, String title, long number, Instant instant) {
        return print(html, title, number, instant, document -> {});
    }

    /**
     * @param address where a code in the upper right corner of the first page leads
     */
    static byte[] print(byte[] html, String title, long number, Instant instant, String address) {
        return print(
                html,
                title,
                number,
                instant,
                document -> QrCode.of(address).draw(document, CODE_MARGIN, CODE_MARGIN, CODE_SIDE));
    }

    /** What is drawn over a page that was laid out. */
    interface Drawing {
        /**
         * @throws IOException when the document can not be written
         */
        void on(PDDocument document) throws IOException;
    }

    /**
     * @param drawing drawn over what was laid out
     */
    static byte[] print(byte[] html, String title, long number, Instant instant, Drawing drawing) {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFont(PdfPrinting::font, "Noto Sans SC", 400, FontStyle.NORMAL, true);
            builder.useUriResolver((base, address) -> null);
            builder.withHtmlContent(new String(html, UTF_8), null);
            builder.usePDDocument(document);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
            }
            drawing.on(document);
            return save(document, title, number, instant);
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
    }

    /** The bytes of a document: the same document, the same bytes. */
    static byte[] save(PDDocument document, String title, long number, Instant instant)
            throws IOException {
        document.setDocumentInformation(information(title, instant));
        document.setDocumentId(number);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static PDDocumentInformation information(String title, Instant instant) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer("Tsagaan");
        GregorianCalendar date = GregorianCalendar.from(instant.atZone(ChinaTime.ZONE));
        information.setCreationDate(date);
        information.setModificationDate(date);
        return information;
    }

    private static InputStream font() {
        return Objects.requireNonNull(PdfPrinting.class.getResourceAsStream(FONT), FONT);
    }
}
