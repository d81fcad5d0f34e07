package org.duikan.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Articles of a few forms about many things: alike without being the same, as in the chapters of a
/// law that license and punish.
final class TemplateLaw {
    private static final List<String> THINGS =
            List.of(
                    "食品添加剂", "危险化学品", "农业机械", "医疗器械", "民用航空器", "内河船舶", "电梯", "烟花爆竹", "饲料", "种子",
                    "测绘成果", "无线电台", "放射性同位素", "城市供水", "燃气", "化妆品", "兽药", "特种设备", "出版物", "文物",
                    "野生动物", "水土保持", "海域", "矿产资源", "建筑工程", "学校食堂", "劳务派遣", "典当", "拍卖", "快递", "旅行社",
                    "广告", "保安服务", "印章刻制", "彩票", "计量器具");

    private static final List<String> FORMS =
            List.of(
                    "从事%1$s经营活动的单位，应当依法取得许可证，并在许可的范围内开展活动。许可证有效期为%2$d年。",
                    "县级以上地方人民政府负责%1$s监督管理的部门应当建立健全%1$s监督检查制度，每年至少组织%2$d次检查，并将检查结果向社会公布。",
                    "违反本条例规定，未经许可擅自从事%1$s活动的，由县级以上人民政府有关部门责令改正，没收违法所得，并处%2$d万元以下罚款；构成犯罪的，依法追究刑事责任。",
                    "国家鼓励和支持%1$s领域的科学研究、技术开发和人才培养，推广先进的%1$s技术和管理经验，对作出突出贡献的单位和个人每%2$d年表彰一次。",
                    "%1$s的生产者应当建立质量安全追溯制度，如实记录来源、数量和去向，记录保存期限不得少于%2$d年。",
                    "发生%1$s安全事故的，有关单位应当在%2$d小时内向所在地人民政府报告，并采取措施防止危害扩大。");

    private TemplateLaw() {}

    /// @param kept how many articles stay
    /// @param dropped how many stand in the base alone
    /// @param added how many stand in the witness alone
    /// @param shuffled whether the articles that stay change their order
    static QualityCase make(
            String name, int kept, int dropped, int added, boolean shuffled, long seed) {
        Random random = new Random(seed);
        List<String> articles = articles(random);
        List<Integer> base = new ArrayList<>();
        for (int i = 0; i < kept + dropped; i++) {
            base.add(i);
        }
        List<Integer> witness = new ArrayList<>(base);
        List<Integer> gone = new ArrayList<>(base);
        Collections.shuffle(gone, random);
        witness.removeAll(gone.subList(0, dropped));
        if (shuffled) {
            for (int i = 0; i < 4; i++) {
                Integer moved = witness.remove(random.nextInt(witness.size()));
                witness.add(random.nextInt(witness.size()), moved);
            }
        }
        for (int i = 0; i < added; i++) {
            witness.add(random.nextInt(witness.size()), kept + dropped + i);
        }
        return QualityCase.ofArticles(name, articles, base, witness);
    }

    private static List<String> articles(Random random) {
        List<String> articles = new ArrayList<>();
        for (String thing : THINGS) {
            for (String form : FORMS) {
                articles.add(form.formatted(thing, 1 + random.nextInt(9)));
            }
        }
        Collections.shuffle(articles, random);
        return articles;
    }
}
