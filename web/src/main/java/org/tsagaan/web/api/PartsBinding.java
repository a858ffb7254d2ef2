package org.tsagaan.web.api;

import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.FaultException;
import org.tsagaan.web.frame.Message;

/**
 * Reads the parts of a form into a record of texts, numbers, enums and {@link Upload}s; a part that
 * the record does not know is wrong too.
 */
final class PartsBinding extends NamedValues<Upload> {
    private static final int LONGEST_NAME = 80;

    private PartsBinding(Map<String, List<Upload>> sent) {
        super(sent);
    }

    /**
     * The record of some parts.
     *
     * @throws FaultException when a part is wrong
     */
    static <R extends Record> R read(Class<R> type, Map<String, List<Upload>> sent) {
        var binding = new PartsBinding(sent);
        binding.noteUnknown(type.getRecordComponents(), sent.keySet());
        return binding.bind(type, faults -> new FaultException(Fault.invalid(faults)));
    }

    @Override
    @Nullable Object one(String name, Upload value, Class<?> type) {
        if (type == Upload.class) {
            return value.bytes().length > 0
                    ? value
                    : fault(name, Message.of("problem.expected", Message.of("problem.a-file")));
        }
        Optional<?> read = text(value).flatMap(text -> QueryText.find(text, type));
        return read.isPresent() ? read.get() : unexpected(name, type);
    }

    private static Optional<String> text(Upload value) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(value.bytes()))
                            .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private void noteUnknown(RecordComponent[] components, Set<String> names) {
        Set<String> known =
                Arrays.stream(components)
                        .map(RecordComponent::getName)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        names.stream()
                .filter(name -> !known.contains(name))
                .forEach(
                        name ->
                                fault(
                                        name.substring(0, Math.min(name.length(), LONGEST_NAME))
                                                .replaceAll("[\\p{Cntrl}\\p{Cs}]", "?"),
                                        Message.of("problem.unknown", String.join(", ", known))));
    }
}
