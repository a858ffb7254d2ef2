package org.tsagaan.web.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.frame.Spreadsheet;
import org.tsagaan.wholesale.EvidencePack;

/** The lines of the buyer's purchase ledger (Food Safety Law art. 53) for a spreadsheet. */
final class Ledger {

    private static final List<String> COLUMNS =
            List.of(
                    "gtin",
                    "name",
                    "specification",
                    "quantity",
                    "unit-price",
                    "amount",
                    "lot",
                    "produced",
                    "shelf-life",
                    "best-before",
                    "ordered",
                    "dispatched",
                    "supplier",
                    "supplier-code",
                    "supplier-address",
                    "supplier-contact",
                    "producer",
                    "producer-address",
                    "producer-contact",
                    "order",
                    "delivery");

    private Ledger() {}

    static byte[] of(EvidencePack pack, Language language) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = Spreadsheet.begin(text)) {
            Messages messages = Messages.in(language);
            csv.writeRecord(COLUMNS.stream().map(c -> messages.text("paper.ledger." + c)).toList());
            for (EvidencePack.Line line : pack.lines()) {
                csv.writeRecord(fields(pack, line, language).map(Spreadsheet::harmless).toList());
            }
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        return text.toString().getBytes(UTF_8);
    }

    private static Stream<String> fields(
            EvidencePack pack, EvidencePack.Line line, Language language) {
        boolean chinese = language == Language.ZH;
        EvidencePack.Party seller = pack.seller();
        EvidencePack.Party producer = line.producer();
        return Stream.of(
                line.gtin(),
                chinese ? line.nameZh() : line.nameEn(),
                line.netContentGrams() + " g",
                String.valueOf(line.quantity()),
                yuan(line.unitPriceFen()),
                yuan(line.unitPriceFen() * line.quantity()),
                line.lotNumber(),
                line.producedOn().toString(),
                String.valueOf(line.shelfLifeDays()),
                line.bestBefore().toString(),
                ChinaTime.dateOf(pack.delivery().placedAt()).toString(),
                ChinaTime.dateOf(pack.delivery().dispatchedAt()).toString(),
                chinese ? seller.nameZh() : seller.nameEn(),
                seller.creditCode(),
                seller.address(),
                seller.phone(),
                chinese ? producer.nameZh() : producer.nameEn(),
                producer.address(),
                producer.phone(),
                pack.delivery().orderNumber(),
                String.valueOf(pack.delivery().fulfilmentId()));
    }

    private static String yuan(long fen) {
        return "%d.%02d".formatted(fen / 100, fen % 100);
    }
}
