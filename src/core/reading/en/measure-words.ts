/** Table: words and signs of measuring behind a figure, each with the unit that it names (as `core/values/unit.ts` calls it where it has it). */

/** Words, also in the plural; most are units of `core/values/units-table.ts`. */
const words = `metre,meter|kilometre,kilometer|centimetre,centimeter|millimetre,millimeter|decimetre,decimeter|micrometre,micrometer,micron|mile|foot,feet|inch,inches|yard|nautical mile|light year|light-year|league|fathom|furlong
square metre,square meter|square kilometre,square kilometer|square centimetre,square centimeter|hectare|acre|square mile|square foot,square feet,sq feet|square yard|square inch,square inches|sq m|sq km|sq ft|sq mi
litre,liter|millilitre,milliliter|cubic metre,cubic meter|cubic kilometre,cubic kilometer|cubic foot,cubic feet|gallon|barrel of oil,barrel|pint|quart|fluid ounce|teaspoon|tablespoon|cup|bushel
kilogram,kilogramme,kilo|gram,gramme|milligram,milligramme|microgram|tonne,metric ton|ton|kilotonne,kiloton|megatonne,megaton|gigatonne,gigaton|pound mass|lb,lbs|ounce|stone|carat|quintal
millisecond|second|minute|hour|day|week|fortnight|month|quarter|year|decade|century,centuries
degree celsius,degrees celsius,deg celsius,celsius,celcius,degree c,degrees c,deg c,degree centigrade,degrees centigrade,centigrade,° c,° celsius,° centigrade,degree celcius,degrees celcius,deg celcius|degree fahrenheit,degrees fahrenheit,deg fahrenheit,fahrenheit,farenheit,farenheight,degree f,degrees f,deg f,° f,° fahrenheit,degrees farenheit,degree farenheit,deg farenheit|kelvin,kelvins|degree,degrees,deg,deg.,°
joule|kilojoule|megajoule|calorie|kilocalorie|watt hour,watt-hour|kilowatt hour,kilowatt-hour|megawatt hour,megawatt-hour|gigawatt hour,gigawatt-hour|terawatt hour,terawatt-hour|watt|kilowatt|megawatt|gigawatt|terawatt|horsepower|brake horsepower|volt|ampere,amp|ohm|newton|newton metre,newton-metre,newton meter,newton-meter|pound-foot,pound-feet,pound - foot,pound - feet,lb - ft,lb-ft,pound feet,foot - pounds,foot pounds
pascal|hectopascal|kilopascal|megapascal|millibar|bar|psi|decibel|hertz|kilohertz|megahertz|gigahertz|lumen|lux|nit|knot
bit|byte|kilobyte|megabyte|gigabyte|terabyte|petabyte|megabit|gigabit|pixel|megapixel|radian|sievert|becquerel|mole`

/** Signs, in their own letters: "MW" is no "mW". */
const signs = `m metre|km kilometre|kms kilometre|cm centimetre|mm millimetre|dm decimetre|nm nanometre|µm micrometre|μm micrometre|mi mile|ft foot|in inch|yd yard|yds yard|nmi nautical mile|kpc kiloparsec
m2 square metre|m² square metre|km2 square kilometre|km² square kilometre|cm2 square centimetre|cm² square centimetre|ha hectare|sqm square metre|sqft square foot|m3 cubic metre|m³ cubic metre|km3 cubic kilometre|km³ cubic kilometre|l litre|L litre|ml millilitre|mL millilitre|cl centilitre|bbl barrel|cc cubic centimetre
kg kilogram|kgs kilogram|g gram|mg milligram|µg microgram|μg microgram|t tonne|kt kilotonne|Mt megatonne|Gt gigatonne|lb pound mass|lbs pound mass|oz ounce
s second|sec second|secs second|ms millisecond|min minute|mins minute|h hour|hr hour|hrs hour|yr year|yrs year
°C degree celsius|°F degree fahrenheit|C degree celsius|F degree fahrenheit|℃ degree celsius|℉ degree fahrenheit|K kelvin
J joule|kJ kilojoule|MJ megajoule|kcal kilocalorie|Wh watt hour|kWh kilowatt hour|kwh kilowatt hour|KWh kilowatt hour|MWh megawatt hour|GWh gigawatt hour|TWh terawatt hour|W watt|w watt|kW kilowatt|kw kilowatt|KW kilowatt|MW megawatt|GW gigawatt|TW terawatt|V volt|v volt|A ampere|mAh milliampere hour|hp horsepower|HP horsepower|bhp brake horsepower|PS metric horsepower|ps metric horsepower|Nm newton metre|lb-ft pound-foot|kN kilonewton
Pa pascal|hPa hectopascal|kPa kilopascal|MPa megapascal|mb millibar|dB decibel|db decibel|Hz hertz|kHz kilohertz|MHz megahertz|GHz gigahertz|kn knot
mph mile per hour|kph kilometre per hour|kmph kilometre per hour|km/h kilometre per hour|kmh kilometre per hour|m/s metre per second|mpg mile per gallon|rpm revolution per minute|fps frame per second|bpm beat per minute|ppm part per million|bps basis point
KB kilobyte|kB kilobyte|MB megabyte|GB gigabyte|TB terabyte|Mbps megabit per second|Gbps gigabit per second|kbps kilobit per second|MP megapixel|px pixel|rad radian|° degree|x time`

export const measureWords: ReadonlyMap<string, string> = new Map(
  words.split(/[|\n]/u).flatMap((row) => {
    const names = row.split(',')
    return names.map((name): [string, string] => [name, names[0] ?? name])
  }),
)

export const measureSigns: ReadonlyMap<string, string> = new Map(
  signs.split(/[|\n]/u).map((row): [string, string] => {
    const at = row.indexOf(' ')
    return [row.slice(0, at), row.slice(at + 1)]
  }),
)

/** Names of a share, and of points of it. */
export const shareWords: ReadonlySet<string> = new Set(['%', 'percent', 'per cent', 'pc', 'pct', 'pct.', 'percentage', 'percents'])
export const pointWords: ReadonlySet<string> = new Set([
  'percentage point',
  'percentage points',
  '% point',
  '% points',
  'per cent points',
  'percent points',
  'pp',
  'ppts',
  'ppt',
])

/** Times of a rate: ISO 8601 durations. */
export const rateTimes: ReadonlyMap<string, string> = new Map([
  ['second', 'PT1S'],
  ['minute', 'PT1M'],
  ['hour', 'PT1H'],
  ['day', 'P1D'],
  ['night', 'P1D'],
  ['week', 'P1W'],
  ['fortnight', 'P2W'],
  ['month', 'P1M'],
  ['quarter', 'P3M'],
  ['year', 'P1Y'],
  ['annum', 'P1Y'],
  ['decade', 'P10Y'],
  ['century', 'P100Y'],
  ['season', 'P1Y'],
  ['s', 'PT1S'],
  ['h', 'PT1H'],
  ['hr', 'PT1H'],
])

/** Adverbs of a rate. */
export const rateAdverbs: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
])
