/** Names of countries in English, in the forms that the ITU's documents print. */
export const countries: readonly string[] = `
Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados
Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bolivia (Plurinational State of)|Bosnia and Herzegovina|Botswana|Brazil|Brunei Darussalam|Bulgaria
Burkina Faso|Burundi|Cabo Verde|Cape Verde|Cambodia|Cameroon|Canada|Central African Republic|Chad|Chile|China|P.R. China|P. R. China|PR China|China P.R.
People's Republic of China|China (People's Republic of)|Hong Kong, China|Colombia|Comoros|Congo|Congo (Republic of the)|Rep. of the Congo|Republic of the Congo
Democratic Republic of the Congo|Dem. Rep. of the Congo|Costa Rica|Côte d'Ivoire|Cote d'Ivoire|Ivory Coast|Croatia|Cuba|Cyprus|Czech Republic|Czech Rep.|Czechia
Denmark|Djibouti|Dominica|Dominican Republic|Dominican Rep.|Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini|Swaziland|Ethiopia|Fiji|Finland
France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran
Iran (Islamic Republic of)|Islamic Republic of Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Korea|Korea (Republic of)|Korea (Rep. of)
Republic of Korea|Rep. of Korea|South Korea|Dem. People's Rep. of Korea|Democratic People's Republic of Korea|Kuwait|Kyrgyzstan|Lao P.D.R.|Laos|Latvia|Lebanon
Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Mauritania|Mauritius|Mexico|Micronesia
Moldova|Republic of Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Nepal (Republic of)|Netherlands|The Netherlands
Netherlands (Kingdom of the)|New Zealand|Nicaragua|Niger|Nigeria|North Macedonia|Norway|Oman|Pakistan|Palau|Palestine|State of Palestine|Panama|Papua New Guinea
Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Russian Federation|Rwanda|Saint Kitts and Nevis|Saint Lucia|Saint Vincent and the Grenadines|Samoa
San Marino|Sao Tome and Principe|Saudi Arabia|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovak Republic|Slovenia|Solomon Islands|Somalia
South Africa|South Africa (Republic of)|Republic of South Africa|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Syrian Arab Republic|Tajikistan|Tanzania
United Republic of Tanzania|Thailand|Timor-Leste|Togo|Tonga|Trinidad and Tobago|Tunisia|Turkey|Türkiye|Turkmenistan|Tuvalu|Uganda|Ukraine|United Arab Emirates|UAE|U.A.E.
United Kingdom|UK|U.K.|United Kingdom of Great Britain and Northern Ireland|United States|United States of America|USA|U.S.A.|US|U.S.|Uruguay|Uzbekistan|Vanuatu
Vatican|Vatican City State|Venezuela|Viet Nam|Vietnam|Yemen|Zambia|Zimbabwe`
  .trim()
  .split(/[|\n]/u)
