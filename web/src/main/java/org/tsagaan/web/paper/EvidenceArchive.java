package org.tsagaan.web.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tsagaan.inspection.ReportView;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.frame.PageContext;
import org.tsagaan.web.frame.Rendering;
import org.tsagaan.wholesale.EvidencePack;

/**
 * The papers of a delivery in one ZIP: the printed evidence, the ledger for a spreadsheet, and an
 * index with the digest of each. The same delivery gives the same bytes in the same language.
 */
public final class EvidenceArchive {

    private final EvidencePack pack;
    private final PageContext page;

    public EvidenceArchive(EvidencePack pack, PageContext page) {
        this.pack = pack;
        this.page = page;
    }

    /** What a browser calls the file: the order's number and the delivery's. */
    public String fileName() {
        return name("zip");
    }

    /**
     * @throws IOException when the reader has gone
     */
    public void writeTo(OutputStream output) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(name("pdf"), print());
        files.put("ledger.csv", Ledger.of(pack, page.language()));
        files.put("index.txt", index(files).getBytes(UTF_8));
        try (ZipOutputStream zip = new ZipOutputStream(output, UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(dispatchedAt().atZone(ChinaTime.ZONE).toLocalDateTime());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }

    private byte[] print() {
        List<String> digests = pack.reports().stream().map(Digests::of).toList();
        byte[] html = Rendering.render(new EvidencePaper(pack, digests), page);
        return PdfPrinting.print(
                html,
                page.text("paper.title", pack.delivery().orderNumber()),
                pack.delivery().fulfilmentId(),
                dispatchedAt());
    }

    private String index(Map<String, byte[]> files) {
        Messages messages = Messages.in(page.language());
        StringBuilder index = new StringBuilder();
        index.append(messages.text("paper.title", pack.delivery().orderNumber())).append("\r\n");
        index.append(messages.text("paper.index.digests")).append("\r\n\r\n");
        files.forEach(
                (name, bytes) ->
                        index.append(Digests.of(bytes)).append("  ").append(name).append("\r\n"));
        index.append("\r\n").append(messages.text("paper.index.reports")).append("\r\n\r\n");
        for (ReportView report : pack.reports()) {
            index.append(Digests.of(report)).append("  ").append(report.number()).append("\r\n");
        }
        return index.toString();
    }

    private String name(String ending) {
        return "evidence-%s-%d.%s"
                .formatted(pack.delivery().orderNumber(), pack.delivery().fulfilmentId(), ending);
    }

    private Instant dispatchedAt() {
        return pack.delivery().dispatchedAt();
    }
}
