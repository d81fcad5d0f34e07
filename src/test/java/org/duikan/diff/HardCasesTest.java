package org.duikan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How hard cases are decided: the table of the package page, line by line.
///
/// `|` in a text is a page seam, `¶` a line end, `␣` a space at an end; variants are parted by ` &
/// `.
class HardCasesTest {

    @ParameterizedTest(name = "{0} ⇒ {1}")
    @CsvSource(
            delimiterString = "~",
            quoteCharacter = '\0',
            textBlock =
                    """
                            到2025年，全省~到2026年，全省~2025年→2026年 number
                            2021年5月10日印发~2021年5月13日印发~2021年5月10日→2021年5月13日 number
                            2021年5月10日印发~2022年6月10日印发~2021年5月10日→2022年6月10日 number
                            粤府〔2021〕31号~粤府〔2021〕13号~〔2021〕31号→〔2021〕13号 number
                            粤府〔2021〕31号~粤府[2021]31号~〔2021〕31号→[2021]31号 punctuation
                            增长15%以上~增长16%以上~15%→16% number
                            增长15％以上~增长15%以上~％→% width
                            增长15.5%以上~增长155%以上~15.5%→155% number
                            投资100亿元~投资100万元~100亿元→100万元 number
                            投资100亿元~投资100亿美元~100亿元→100亿美元 number
                            支持5G网络~支持6G网络~5G→6G number
                            支持F5G网络~支持5G网络~F5G→5G wording
                            推进MicroLED显示~推进MiniLED显示~MicroLED→MiniLED wording
                            支持IPv6部署~支持IPv4部署~IPv6→IPv4 number
                            “三个课堂”应用~“两个课堂”应用~三个→两个 number
                            电子营业~电子萤业~营→萤 wording ocr
                            五大职能~五太职能~五大→五太 wording ocr
                            第三章规定~第四章规定~第三章→第四章 number
                            本条第（三）项~本条第（四）项~第（三）项→第（四）项 number
                            百分之五~百分之六~百分之五→百分之六 number
                            用五年时间~用5年时间~五年→5年 number
                            下列任务：（三）加强~下列任务：（四）加强~（三）→（四） numbering
                            任务。1.加强~任务。2.加强~1.→2. numbering
                            任务。1.加强~任务。1、加强~1.→1、 numbering
                            任务。九加强~任务。九、加强~九→九、 numbering
                    ：一是加强~：二是加强~一是→二是 numbering
                            ①加强~②加强~①→② numbering
                            省工业和信息化厅牵头~省商务厅牵头~省工业和信息化厅→省商务厅 number
                            省市场监管局牵头~省市场监督管理局牵头~省市场监管局→省市场监督管理局 number
                            省财政厅、省科技厅负责~省科技厅负责~省财政厅、→ number
                            深圳、珠海税务局~深圳珠海税务局~、→ punctuation
                            优化产业布局~优化产业大局~布→大 wording
                            大力发展战略性新兴化合物~大力发展氮化镓、碳化硅等化合物~战略性新兴→氮化镓、碳化硅等 wording
                            加快推进建设~推进加快建设~加快推进→推进加快 wording
                            使用的真实性、合规性负责~使用的合规性、真实性负责~真实性、合规性→合规性、真实性 wording
                            用于中试基地建设和技术转移机构建设的资金~用于技术转移机构建设和中试基地建设的资金~中试基地建设和技术转移机构建设→技术转移机构建设和中试基地建设 wording
                            给予100万元资助~给予10万元资助~100万元→10万元 number
                            加快建设平台~推进建立平台~加快建设→推进建立 wording
                            支付对价并取得~支付合理价款并取得~对价→合理价款 wording
                            大数据、云计算、人工智能~大数据、人工智能~云计算、→ wording
                            加强领导，落实责任。~加强领导。~，落实责任→ wording
                            主管人员处罚款~主管人员和其他直接责任人员处罚款~→和其他直接责任人员 wording
                            工业大数据、农业大数据、服务业~工业大数据、服务业~农业大数据、→ wording seam
                            智慧化社|社会治理~智慧化社会治理~社→ wording seam
                            智慧化社社会治理~智慧化社会治理~社→ wording seam
                            泛在互联的“万物|“智联”网络~泛在互联的“万物智联”网络~“→ punctuation seam
                            新一代算力基|基础设施~新一代算力基础设施~基→ wording seam
                            自己的~自已的~己→已 wording ocr
                            到2O25年~到2025年~2O25年→2025年 number ocr
                            显著提升~显着提升~著→着 wording
                            隨著經濟~随着经济~隨→随 script & 著→着 script & 經→经 script & 濟→济 script
                            臺灣~台湾~臺→台 script & 灣→湾 script
                            的“万物”~的"万物"~“→" width & ”→" width
                            的“万物”~的「万物」~“→「 script & ”→」 script
                            的“万物”~的“万物“~”→“ punctuation
                            （深圳）~(深圳)~（→( width & ）→) width
                            ㈠加强~(一)加强~㈠→(一) width
                            ２０２１年~2021年~２０２１→2021 width
                            2021—2025年~2021-2025年~—→- width
                            加快 AI 发展~加快发展~␣AI␣→ wording
                            加快布局6G、8K~加快布局 6G、8K~→  spacing
                            发展。¶加强~发展。加强~¶→ spacing
                            葛\uDB40\uDD00城~葛城~葛\uDB40\uDD00→葛 script
                            𠀀𠀁数~𠀀𠀂数~𠀁→𠀂 wording
                            制度。探索~制度；探索~。→； punctuation
                            ，并延伸~延伸~，并→ wording
                            （深圳）建设~(广州)建设~（→( width & 深圳→广州 wording & ）→) width
                    """)
    void aProofreaderWouldMarkItSo(String base, String witness, String variants) {
        assertThat(
                        String.join(
                                " & ",
                                Passages.lines(
                                        base.replace('¶', '\n'), witness.replace('¶', '\n'))))
                .isEqualTo(variants.replace('¶', '\n').replace('␣', ' '));
    }
}
