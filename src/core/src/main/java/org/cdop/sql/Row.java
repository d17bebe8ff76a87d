package org.cdop.sql;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;

/** One row that a query answered, read by column name in the types of the field. A blank is {@code null}. */
public final class Row {

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public String text(String column) {
        return read(() -> rows.getString(column));
    }

    public Long number(String column) {
        return read(() -> {
            long value = rows.getLong(column);
            return rows.wasNull() ? null : value;
        });
    }

    public Integer integer(String column) {
        Long value = number(column);
        return value == null ? null : Math.toIntExact(value);
    }

    public Double decimal(String column) {
        return read(() -> {
            double value = rows.getDouble(column);
            return rows.wasNull() ? null : value;
        });
    }

    /** False where blank. */
    public boolean yes(String column) {
        return read(() -> rows.getBoolean(column));
    }

    public LocalDate day(String column) {
        return read(() -> rows.getObject(column, LocalDate.class));
    }

    public LocalTime time(String column) {
        return read(() -> rows.getObject(column, LocalTime.class));
    }

    public Instant moment(String column) {
        return read(() -> {
            OffsetDateTime value = rows.getObject(column, OffsetDateTime.class);
            return value == null ? null : value.toInstant();
        });
    }

    public byte[] bytes(String column) {
        return read(() -> rows.getBytes(column));
    }

    /** An array of texts, empty where blank. */
    public List<String> texts(String column) {
        return read(() -> {
            Array array = rows.getArray(column);
            return array == null ? List.of() : List.of((String[]) array.getArray());
        });
    }

    public List<Integer> integers(String column) {
        return read(() -> {
            Array array = rows.getArray(column);
            return array == null ? List.of() : List.of((Integer[]) array.getArray());
        });
    }

    public List<String> columns() {
        return read(() -> {
            String[] names = new String[rows.getMetaData().getColumnCount()];
            for (int i = 0; i < names.length; i++) {
                names[i] = rows.getMetaData().getColumnLabel(i + 1);
            }
            return List.of(names);
        });
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    private interface Reading<T> {
        T read() throws SQLException;
    }
}
