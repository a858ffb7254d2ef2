package org.tsagaan.demonstration.adapter;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Draws what storefronts of a demonstration show of themselves. */
public enum StoreScenes {
    /** A counter, and certificates on the wall behind it. */
    COUNTER {
        @Override
        void paint(Graphics2D pen) {
            fill(pen, 0xF3E9D6, 0, 0, WIDTH, HEIGHT);
            for (int paper = 0; paper < 10; paper++) {
                int x = 62 + paper % 5 * 108;
                int y = 44 + paper / 5 * 116;
                fill(pen, 0x8A6A45, x - 6, y - 6, 92, 98);
                fill(pen, 0xFFFDF6, x, y, 80, 86);
                fill(pen, 0xA3322A, x + 14, y + 12, 52, 7);
                fill(pen, 0xB9B2A0, x + 14, y + 30, 52, 4);
                fill(pen, 0xB9B2A0, x + 14, y + 40, 40, 4);
                oval(pen, 0xC9534A, x + 50, y + 58, 18, 18);
            }
            fill(pen, 0x9C7548, 0, 310, WIDTH, 26);
            fill(pen, 0x7E5C36, 0, 336, WIDTH, 144);
            for (int plank = 0; plank < 6; plank++) {
                fill(pen, 0x6E4F2D, 104 * plank + 52, 336, 3, 144);
            }
            for (int tray = 0; tray < 3; tray++) {
                fill(pen, 0xC9D6DA, 60 + tray * 190, 288, 150, 22);
                for (int piece = 0; piece < 4; piece++) {
                    fill(pen, 0xFFFDF6, 68 + tray * 190 + piece * 34, 268, 30, 22);
                }
            }
        }
    },
    /** A bowl of hot milk tea at night. */
    TEA {
        @Override
        void paint(Graphics2D pen) {
            fill(pen, 0x243748, 0, 0, WIDTH, 300);
            fill(pen, 0xF1D48A, 420, 40, 150, 170);
            fill(pen, 0x243748, 490, 40, 8, 170);
            fill(pen, 0x8A5E3A, 0, 300, WIDTH, 180);
            oval(pen, 0x6C472A, 150, 360, 300, 60);
            pen.setColor(new Color(0xF4EFE3));
            pen.fillArc(150, 130, 300, 280, 180, 180);
            oval(pen, 0xF4EFE3, 150, 240, 300, 64);
            oval(pen, 0xD9B48A, 164, 248, 272, 48);
            pen.setColor(new Color(0xDDE6EA));
            pen.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            for (int wisp = 0; wisp < 3; wisp++) {
                pen.drawArc(220 + wisp * 62, 150, 40, 44, 90, 180);
                pen.drawArc(220 + wisp * 62, 106, 40, 44, 270, 180);
            }
        }
    },
    /** A pot of milk on the hearth. */
    MILK {
        @Override
        void paint(Graphics2D pen) {
            fill(pen, 0xE9D9BE, 0, 0, WIDTH, HEIGHT);
            fill(pen, 0xF7E8B8, 40, 40, 150, 130);
            fill(pen, 0x6B5A4A, 110, 330, 420, 150);
            oval(pen, 0xE07A2E, 250, 390, 140, 110);
            oval(pen, 0xF4C04E, 284, 420, 72, 70);
            fill(pen, 0x3C434A, 130, 190, 380, 150);
            oval(pen, 0x3C434A, 130, 280, 380, 110);
            oval(pen, 0x565F67, 130, 140, 380, 110);
            oval(pen, 0xFFFDF6, 152, 152, 336, 84);
            oval(pen, 0xF1E8D2, 220, 176, 120, 26);
            pen.setColor(new Color(0x9C7548));
            pen.setStroke(new BasicStroke(14, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.drawLine(360, 196, 560, 60);
        }
    },
    /** A drying rack on the steppe, by a spring. */
    RACK {
        @Override
        void paint(Graphics2D pen) {
            fill(pen, 0xA9D0E8, 0, 0, WIDTH, 220);
            oval(pen, 0x9CBF7E, -120, 150, 520, 240);
            oval(pen, 0x86AE69, 260, 170, 560, 260);
            fill(pen, 0x8FB872, 0, 260, WIDTH, 220);
            oval(pen, 0x6FA8C7, 380, 380, 240, 70);
            oval(pen, 0xD7EAF4, 430, 396, 120, 22);
            pen.setColor(new Color(0x7E5C36));
            pen.setStroke(new BasicStroke(10, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            for (int leg = 0; leg < 3; leg++) {
                pen.drawLine(90 + leg * 150, 200, 90 + leg * 150, 400);
            }
            for (int shelf = 0; shelf < 3; shelf++) {
                int y = 214 + shelf * 62;
                pen.setColor(new Color(0x7E5C36));
                pen.drawLine(76, y + 24, 404, y + 24);
                for (int piece = 0; piece < 7; piece++) {
                    fill(pen, 0xFFFDF6, 92 + piece * 44, y, 34, 20);
                }
            }
        }
    };

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    abstract void paint(Graphics2D pen);

    /** The picture, as a PNG. */
    public byte[] png() {
        BufferedImage scene = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = scene.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paint(pen);
        pen.dispose();
        return Pictures.png(scene);
    }

    private static void fill(Graphics2D pen, int colour, int x, int y, int width, int height) {
        pen.setColor(new Color(colour));
        pen.fillRect(x, y, width, height);
    }

    private static void oval(Graphics2D pen, int colour, int x, int y, int width, int height) {
        pen.setColor(new Color(colour));
        pen.fillOval(x, y, width, height);
    }
}
