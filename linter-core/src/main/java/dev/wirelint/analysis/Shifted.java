package dev.wirelint.analysis;

import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.text.Letters;
import dev.wirelint.text.Span;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was read out of a paragraph alone, as it is where the paragraph stands in its story: every span in it further on
 * by as much. It takes records apart as far as they hold spans, and refuses what it cannot see into.
 */
final class Shifted {
    private static final Map<Class<?>, RecordShape> SHAPES = new ConcurrentHashMap<>();

    private Shifted() {}

    static <T> T by(int characters, T read) {
        if (characters == 0) {
            return read;
        }
        // each kind of value gives the same kind
        @SuppressWarnings("unchecked")
        T shifted = (T) shift(characters, read);
        return shifted;
    }

    private static Object shift(int by, Object value) {
        if (value instanceof Span span) {
            return span.shift(by);
        }
        if (value instanceof Placeless || value instanceof String) {
            return value;
        }
        if (value instanceof Sentence sentence) {
            return sentence.shift(by);
        }
        if (value instanceof Token token) {
            return token.shift(by);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(v -> shift(by, v));
        }
        if (value instanceof List<?> list) {
            return list(by, list);
        }
        if (value instanceof Set<?> set) {
            return set(by, set);
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> shifted = new LinkedHashMap<>();
            map.forEach((key, v) -> shifted.put(shift(by, key), shift(by, v)));
            return shifted;
        }
        return value instanceof Record read ? record(by, read) : plain(value);
    }

    private static Object plain(Object value) {
        boolean known = value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof Enum<?>
                || value instanceof TemporalAccessor
                || value instanceof Letters;
        if (!known) {
            throw new IllegalStateException("nobody knows how to move a " + value.getClass());
        }
        return value;
    }

    private static Object list(int by, List<?> list) {
        if (list.isEmpty() || list.get(0) instanceof String) {
            return list;
        }
        List<Object> shifted = new ArrayList<>(list.size());
        boolean same = true;
        for (Object value : list) {
            Object moved = shift(by, value);
            same &= moved == value;
            shifted.add(moved);
        }
        return same ? list : List.copyOf(shifted);
    }

    private static Object set(int by, Set<?> set) {
        if (set.isEmpty() || set.iterator().next() instanceof String) {
            return set;
        }
        Set<Object> shifted = new HashSet<>();
        boolean same = true;
        for (Object value : set) {
            Object moved = shift(by, value);
            same &= moved == value;
            shifted.add(moved);
        }
        return same ? set : Set.copyOf(shifted);
    }

    private static Object record(int by, Record read) {
        RecordShape shape = SHAPES.computeIfAbsent(read.getClass(), RecordShape::of);
        Object[] parts = new Object[shape.parts.size()];
        boolean same = true;
        for (int i = 0; i < parts.length; i++) {
            Object part = shape.part(i, read);
            parts[i] = shift(by, part);
            same &= parts[i] == part;
        }
        return same ? read : shape.make(parts);
    }

    /** How records of one kind are taken apart and put together. */
    private record RecordShape(List<Method> parts, Constructor<?> whole) {
        static RecordShape of(Class<?> kind) {
            try {
                RecordComponent[] components = kind.getRecordComponents();
                Constructor<?> whole = kind.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                whole.setAccessible(true);
                List<Method> parts = Arrays.stream(components)
                        .map(RecordComponent::getAccessor)
                        .toList();
                parts.forEach(p -> p.setAccessible(true));
                return new RecordShape(parts, whole);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        Object part(int number, Record read) {
            try {
                return parts.get(number).invoke(read);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        Object make(Object[] values) {
            try {
                return whole.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
