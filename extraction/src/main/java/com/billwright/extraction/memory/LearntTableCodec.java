package com.billwright.extraction.memory;

import com.billwright.extraction.lines.LearntTable;
import com.billwright.extraction.lines.LearntTable.Carries;
import com.billwright.extraction.lines.LearntTable.Column;
import com.billwright.extraction.lines.LearntTable.Title;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The bytes of a learnt table within a memory entry's.
final class LearntTableCodec {

    private LearntTableCodec() {}

    static void write(DataOutputStream out, Optional<LearntTable> table) throws IOException {
        out.writeBoolean(table.isPresent());
        if (table.isPresent()) {
            write(out, table.get());
        }
    }

    private static void write(DataOutputStream out, LearntTable table) throws IOException {
        out.writeShort(table.columns().size());
        for (Column column : table.columns()) {
            out.writeUTF(column.carries().name());
            out.writeFloat((float) column.x0());
            out.writeFloat((float) column.x1());
        }
        out.writeShort(table.titles().size());
        for (Title title : table.titles()) {
            out.writeUTF(title.word());
            out.writeFloat((float) title.x());
        }
        out.writeByte(table.titleRows());
        out.writeFloat((float) table.top());
        out.writeByte(table.below());
        out.writeUTF(table.end());
    }

    static Optional<LearntTable> read(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return Optional.empty();
        }
        int columnCount = in.readUnsignedShort();
        List<Column> columns = new ArrayList<>(columnCount);
        for (int i = 0; i < columnCount; i++) {
            columns.add(new Column(Carries.valueOf(in.readUTF()), in.readFloat(), in.readFloat()));
        }
        int titleCount = in.readUnsignedShort();
        List<Title> titles = new ArrayList<>(titleCount);
        for (int i = 0; i < titleCount; i++) {
            titles.add(new Title(in.readUTF(), in.readFloat()));
        }
        return Optional.of(
                new LearntTable(
                        columns,
                        titles,
                        in.readUnsignedByte(),
                        in.readFloat(),
                        in.readUnsignedByte(),
                        in.readUTF()));
    }
}
